package org.sojourn.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sojourn.documents.inspect.FileKind;
import org.sojourn.documents.inspect.Inspected;
import org.sojourn.documents.inspect.Inspection;

class DemoPortraitTest {
    @Test
    void itIsAPictureTheDoorForPhotosTakesAndSmall() throws IOException {
        Inspected taken = Inspection.of(DemoPortrait.png());
        assertThat(taken.kind()).isEqualTo(FileKind.PNG);
        assertThat(taken.content()).hasSizeBetween(1_000, 30_000);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(taken.content()));
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isEqualTo(288);
    }
}
