package org.sojourn.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawn portrait, so that a demo shows where a photo stands; it is nobody’s. The colours are those of the house. */
final class DemoPortrait {
    private static final int PIXELS = 288;

    /** The drawing is thought of as so wide and high. */
    private static final double UNITS = 200;

    private static final Color GROUND = new Color(0xA9CBCD);
    private static final Color COAT = new Color(0x0D5761);
    private static final Color SHIRT = new Color(0xFAF9F6);
    private static final Color HAIR = new Color(0x53463A);
    private static final Color SKIN = new Color(0xF0D5BC);
    private static final Color SHADE = new Color(0xDDBB9E);
    private static final Color LINE = new Color(0x1A1D1F);

    private DemoPortrait() {}

    static byte[] png() {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(PIXELS / UNITS, PIXELS / UNITS);
        draw(canvas);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D canvas) {
        fill(canvas, GROUND, new Ellipse2D.Double(-UNITS, -UNITS, 3 * UNITS, 3 * UNITS));
        fill(canvas, HAIR, new RoundRectangle2D.Double(56, 36, 88, 106, 84, 84));
        fill(canvas, COAT, new Ellipse2D.Double(26, 146, 148, 130));
        fill(canvas, SHIRT, new Ellipse2D.Double(78, 132, 44, 44));
        fill(canvas, SHADE, new RoundRectangle2D.Double(86, 112, 28, 50, 26, 26));
        Ellipse2D face = new Ellipse2D.Double(66, 50, 68, 84);
        fill(canvas, SKIN, face);
        Area fringe = new Area(face);
        fringe.intersect(new Area(new Ellipse2D.Double(44, 22, 84, 58)));
        fill(canvas, HAIR, fringe);
        fill(canvas, LINE, new Ellipse2D.Double(83, 92, 5, 6));
        fill(canvas, LINE, new Ellipse2D.Double(112, 92, 5, 6));
        canvas.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(new Arc2D.Double(88, 100, 24, 16, 205, 130, Arc2D.OPEN));
    }

    private static void fill(Graphics2D canvas, Color colour, Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }
}
