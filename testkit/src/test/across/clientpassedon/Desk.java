package across.clientpassedon;

import java.io.IOException;
import java.net.http.HttpRequest;

final class Desk {
  private final Sessions sessions = new Sessions();

  String ask(String user, HttpRequest request) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Session session = sessions.open(user);
    return session.send(request);
  }
}
