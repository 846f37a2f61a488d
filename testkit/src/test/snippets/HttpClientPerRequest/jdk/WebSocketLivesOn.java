package snippets.httpclientperrequest.jdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;

/** The socket that is returned keeps its client in use for as long as it is open. */
public final class WebSocketLivesOn {

  public CompletableFuture<WebSocket> subscribe(URI feed, WebSocket.Listener listener) {
    HttpClient client = HttpClient.newHttpClient();
    return client.newWebSocketBuilder().buildAsync(feed, listener);
  }
}
