package across.wrapperoffactory;

import java.io.IOException;
import java.io.InputStream;

/** Has the stream of an answer, or a text. */
final class Reply {
  private final int code;
  private InputStream stream;
  private String text;

  private Reply(int code) {
    this.code = code;
  }

  Reply(int code, InputStream stream) {
    this(code);
    this.stream = stream;
  }

  Reply(int code, String text) {
    this(code);
    this.text = text;
  }

  static Reply of(int code, InputStream stream) {
    return new Reply(code, stream);
  }

  int code() {
    return code;
  }

  InputStream stream() {
    return stream;
  }

  String text() throws IOException {
    return text == null ? read() : text;
  }

  private String read() throws IOException {
    try (InputStream in = stream) {
      text = new String(in.readAllBytes());
    }
    return text;
  }
}
