package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class PublishedPagesTest {

  @Test
  void linksNowhereUntilPagesArePublished() {
    assertThat(PublishedPages.of("", "docs/rules/HttpClientInLoop.md")).isEmpty();
  }

  @Test
  void linksBelowTheAddress() {
    assertThat(PublishedPages.of("https://example.org/httpvet/", "docs/coverage.md"))
        .hasValue("https://example.org/httpvet/docs/coverage.md");
  }
}
