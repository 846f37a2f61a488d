package snippets.httptimeoutmissing.webclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** A connect timeout does not bound the wait for an answer. */
public final class JdkConnectorWithoutTimeout {

  private final WebClient client;

  public JdkConnectorWithoutTimeout() {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    client = WebClient.builder().clientConnector(new JdkClientHttpConnector(http)).build();
  }

  public String get(String name) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return client.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
