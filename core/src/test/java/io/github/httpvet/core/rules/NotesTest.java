package io.github.httpvet.core.rules;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What asks for notes. */
class NotesTest {

  @Test
  void notesAreOffUnlessAskedFor() {
    assertThat(Options.of(List.of(), Map.of()).notes()).isFalse();
    assertThat(Options.of(List.of(), Map.of(Vet.NOTES_KEY, "true")).notes()).isTrue();
  }
}
