package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.Authenticator;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Tried out first, stored when it works. */
public final class StoredAfterUse {

  private HttpClient client;

  public boolean connect(Authenticator login, HttpRequest probe)
      throws IOException, InterruptedException {
    HttpClient candidate = HttpClient.newBuilder().authenticator(login).build();
    boolean works =
        candidate.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    if (works) {
      client = candidate;
    }
    return works && client != null;
  }
}
