package io.github.httpvet.languageserver;

import io.github.httpvet.compilation.hit.Hit;
import io.github.httpvet.core.finding.Edit;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A finding that the editor shows.
 *
 * @param suppression the change that suppresses it, if it stands in a declaration
 * @param elsewhere the files of places that its trail names, by place
 */
record Shown(Hit hit, Optional<Edit> suppression, Map<String, Path> elsewhere) {

  Shown {
    elsewhere = Map.copyOf(elsewhere);
  }
}
