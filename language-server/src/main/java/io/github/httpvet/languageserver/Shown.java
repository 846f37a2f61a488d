package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.core.finding.Edit;
import java.util.Optional;

/**
 * A finding that the editor shows.
 *
 * @param suppression the change that suppresses it, if it stands in a declaration
 */
record Shown(Hit hit, Optional<Edit> suppression) {}
