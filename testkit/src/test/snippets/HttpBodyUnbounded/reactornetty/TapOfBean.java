package snippets.httpbodyunbounded.reactornetty;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Each byte of each call is in the log as soon as that is on. */
@Configuration
public class TapOfBean {

  @Bean
  public HttpClient client(ConnectionProvider pool) {
    HttpClient client = HttpClient.create(pool).responseTimeout(Duration.ofSeconds(5));
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    client = client.wiretap(true);
    return client.followRedirect(true);
  }
}
