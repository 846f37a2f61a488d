package across.filledwrapper;

import java.io.InputStream;

final class Answer {
  private int status;
  private InputStream content;

  int getStatus() {
    return status;
  }

  void setStatus(int status) {
    this.status = status;
  }

  InputStream getContent() {
    return content;
  }

  void setContent(InputStream content) {
    this.content = content;
  }
}
