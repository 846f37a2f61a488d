package snippets.httpclientperrequest.webclient;

import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Responses are put together, their client is dropped. */
public final class Zipped {

  public Mono<String> both(String one, String two) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    JdkClientHttpConnector connector = new JdkClientHttpConnector();
    WebClient client = WebClient.builder().clientConnector(connector).build();
    return Mono.zip(
        client.get().uri(one).retrieve().bodyToMono(String.class),
        client.get().uri(two).retrieve().bodyToMono(String.class),
        String::concat);
  }
}
