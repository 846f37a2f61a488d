package across.askedwrapper;

import java.io.IOException;
import java.io.InputStream;

final class Invitations {
  private final Post post = new Post();

  void invite(String guest) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    post.put("/guests/" + guest);
  }

  boolean forget(String guest) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return post.remove("/guests/" + guest).getCode() == 204;
  }

  byte[] answer(String guest) throws IOException {
    try (InputStream letter = post.put("/guests/" + guest + "/answer").getLetter()) {
      return letter.readAllBytes();
    }
  }
}
