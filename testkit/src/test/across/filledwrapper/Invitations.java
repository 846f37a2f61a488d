package across.filledwrapper;

import java.io.IOException;
import java.io.InputStream;

final class Invitations {
  private final Requestor requestor = new Requestor();

  void dropped(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    requestor.get(url);
  }

  boolean onlyStatus(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Answer answer = requestor.get(url);
    return answer.getStatus() == 200;
  }

  byte[] read(String url) throws IOException {
    Answer answer = requestor.get(url);
    try (InputStream in = answer.getContent()) {
      return answer.getStatus() == 200 ? in.readAllBytes() : new byte[0];
    }
  }

  Answer given(String url) throws IOException {
    return requestor.get(url);
  }
}
