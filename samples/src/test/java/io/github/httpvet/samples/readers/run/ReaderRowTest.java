package io.github.httpvet.samples.readers.run;

import static com.google.common.truth.Truth.assertThat;

import io.github.httpvet.samples.readers.Document;
import io.github.httpvet.samples.readers.Input;
import io.github.httpvet.samples.readers.Reads;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ReaderRowTest {

  /** Closes only what it has read well. */
  public static final class Forgetful {

    @Reads(value = "`forgetful`", document = Document.TEXT, anything = true, closes = Input.GOOD)
    public void read(InputStream in) throws IOException {
      in.readAllBytes();
      in.close();
    }

    @Reads(value = "`other`", document = Document.TEXT, closes = Input.FAILING, stopsEarly = true)
    public void swallow(InputStream in) {
      assertThat(in).isNotNull();
    }
  }

  @Test
  void tellsWhatIsClosedAndWhatIsNot() throws ReflectiveOperationException {
    ReaderMeasured measured = row("read").measure();

    assertThat(measured.closed()).containsExactly(Input.GOOD, true, Input.FAILING, false);
    assertThat(measured.endSeen()).isTrue();
    assertThat(measured.swallows()).isFalse();
    assertThat(measured.problems()).isEmpty();
  }

  @Test
  void whatIsNotAsExpectedIsAProblem() throws ReflectiveOperationException {
    ReaderMeasured measured = row("swallow").measure();

    assertThat(measured.swallows()).isTrue();
    assertThat(measured.problems())
        .containsExactly(
            "`other`, parser throws: it does not throw",
            "`other`, stream throws: leaves open",
            "`other` throws nothing");
  }

  private static ReaderRow row(String name) throws ReflectiveOperationException {
    var method = Forgetful.class.getMethod(name, InputStream.class);
    return new ReaderRow("library", method, method.getAnnotation(Reads.class));
  }
}
