package across.wrapperoffactory;

import java.io.IOException;

final class Tokens extends Service {
  void revoke(String token) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    check(ask("/revoke/" + token));
  }

  boolean isKnown(String token) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return fetch("/known/" + token).code() == 200;
  }

  boolean isGuessed(String token) {
    return known("/known/" + token).code() == 200;
  }

  String describe(String token) throws IOException {
    return ask("/describe/" + token).text();
  }

  private static void check(Reply reply) {
    if (reply.code() != 200) {
      throw new IllegalStateException("not revoked: " + reply.code());
    }
  }
}
