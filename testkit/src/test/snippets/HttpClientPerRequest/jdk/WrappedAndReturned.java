package snippets.httpclientperrequest.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executor;

/** The wrapper that is returned keeps the client. */
public final class WrappedAndReturned {

  private final Executor executor;

  public WrappedAndReturned(Executor executor) {
    this.executor = executor;
  }

  public Session open(HttpRequest login) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().executor(executor).build();
    String token = client.send(login, HttpResponse.BodyHandlers.ofString()).body();
    return new Session(client, token);
  }

  public static final class Session {
    private final HttpClient client;
    private final String token;

    Session(HttpClient client, String token) {
      this.client = client;
      this.token = token;
    }

    public int call(HttpRequest.Builder request) throws IOException, InterruptedException {
      HttpRequest signed = request.header("Authorization", token).build();
      return client.send(signed, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
