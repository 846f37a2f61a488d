package snippets.httpdeadlinemissing.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** A helper makes the factory, and the loop does not know its ninety seconds. */
public final class TimeoutOfFactory {

  private final RestClient client = RestClient.builder().requestFactory(factory()).build();

  public String stock(String uri) {
    for (int left = 3; left > 0; left--) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return client.get().uri(uri).retrieve().body(String.class);
      } catch (ResourceAccessException e) {
        System.err.println("attempts left: " + (left - 1));
      }
    }
    return "";
  }

  private static JdkClientHttpRequestFactory factory() {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
    factory.setReadTimeout(Duration.ofSeconds(90));
    return factory;
  }
}
