package across.clientofstaticmaker;

import java.io.IOException;
import okhttp3.Request;

final class Desk {
  String balance(String user, Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Account.of(user).balance(request);
  }
}
