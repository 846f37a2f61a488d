package io.github.httpvet.check;

import io.github.httpvet.compilation.hit.Source;
import java.util.List;

/**
 * A file that fixes changed, or would.
 *
 * @param text before
 * @param mended after
 * @param fixes what they do, one line each, {@code LINE: RULE: TITLE} by the line in the text
 *     before
 */
public record Mended(Source source, String text, String mended, List<String> fixes) {}
