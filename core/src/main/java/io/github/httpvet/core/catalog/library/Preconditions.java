package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Libraries whose methods throw unless a condition holds, by the documentation of Guava ({@code
 * Preconditions}, {@code Verify}), Commons Lang ({@code Validate}) and Spring ({@code Assert}).
 */
final class Preconditions {

  static final Library LIBRARY =
      Library.of(
          "preconditions",
          """
          supports oldest com.google.guava:guava:20.0 org.apache.commons:commons-lang3:3.12.0 org.springframework:spring-core:5.3.39
          supports newest com.google.guava:guava:33.7.2-jre org.apache.commons:commons-lang3:3.18.0 org.springframework:spring-core:7.0.10
          demands com.google.common.base.Preconditions#checkArgument(..) | arg0 raises=java.lang.IllegalArgumentException
          demands com.google.common.base.Preconditions#checkState(..) | arg0 raises=java.lang.IllegalStateException
          demands com.google.common.base.Verify#verify(..) | arg0 raises=com.google.common.base.VerifyException
          demands org.apache.commons.lang3.Validate#isTrue(..) | arg0 raises=java.lang.IllegalArgumentException
          demands org.apache.commons.lang3.Validate#validState(..) | arg0 raises=java.lang.IllegalStateException
          demands org.springframework.util.Assert#isTrue(..) | arg0 raises=java.lang.IllegalArgumentException
          demands org.springframework.util.Assert#state(..) | arg0 raises=java.lang.IllegalStateException
          """);

  private Preconditions() {}
}
