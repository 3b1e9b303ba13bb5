package org.sojourn.correspondence;

import java.util.List;
import org.sojourn.correspondence.wording.Slip;
import org.sojourn.correspondence.wording.WrittenLetter;

/**
 * What words would say.
 *
 * @param letter null while there are slips
 * @param slips why these words would not be kept
 */
public record LetterPreview(WrittenLetter letter, List<Slip> slips) {}
