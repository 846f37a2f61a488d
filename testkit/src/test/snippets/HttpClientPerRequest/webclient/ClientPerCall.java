package snippets.httpclientperrequest.webclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** The client below the connector is what is lost. */
public final class ClientPerCall {

  public String get(String address, Duration timeout) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    HttpClient http = HttpClient.newBuilder().connectTimeout(timeout).build();
    JdkClientHttpConnector connector = new JdkClientHttpConnector(http);
    connector.setReadTimeout(timeout);
    WebClient.Builder builder = WebClient.builder();
    builder.clientConnector(connector);
    WebClient client = builder.build();
    return client.get().uri(address).retrieve().bodyToMono(String.class).block(timeout);
  }
}
