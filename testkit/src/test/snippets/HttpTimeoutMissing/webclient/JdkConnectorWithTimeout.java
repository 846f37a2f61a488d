package snippets.httptimeoutmissing.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

/** The connector has the timeout. */
public final class JdkConnectorWithTimeout {

  private final WebClient client;

  public JdkConnectorWithTimeout() {
    JdkClientHttpConnector connector = new JdkClientHttpConnector();
    connector.setReadTimeout(Duration.ofSeconds(5));
    client = WebClient.builder().clientConnector(connector).build();
  }

  public String get(String name) {
    return client.get().uri(name).retrieve().bodyToMono(String.class).block();
  }
}
