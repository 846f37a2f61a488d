package across.askedwrapper;

import java.io.InputStream;

final class Envelope {
  private int code;
  private InputStream letter;

  int getCode() {
    return code;
  }

  void setCode(int code) {
    this.code = code;
  }

  InputStream getLetter() {
    return letter;
  }

  void setLetter(InputStream letter) {
    this.letter = letter;
  }
}
