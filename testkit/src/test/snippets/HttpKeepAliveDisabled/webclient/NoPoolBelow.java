package snippets.httpkeepalivedisabled.webclient;

import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** The connector opens a connection for each request. */
public final class NoPoolBelow {

  public WebClient client() {
    HttpClient http =
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        HttpClient.create(ConnectionProvider.newConnection())
            .responseTimeout(Duration.ofSeconds(5));
    return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
  }
}
