package snippets.httptransportperrequest.webclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** For a timeout of its own, each call gets a client of its own. */
public final class TimeoutPerCall {

  private final WebClient shared = WebClient.create("http://stock");

  public void post(String text, Duration timeout) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(timeout).build();
    WebClient.Builder builder = shared.mutate();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    builder.clientConnector(new JdkClientHttpConnector(http));
    builder.build().post().bodyValue(text).retrieve().toBodilessEntity().block(timeout);
  }
}
