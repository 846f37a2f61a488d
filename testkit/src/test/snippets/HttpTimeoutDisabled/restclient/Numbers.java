package snippets.httptimeoutdisabled.restclient;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** With numbers. */
public final class Numbers {

  public RestClient client(Duration read) {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(Duration.ofSeconds(2));
    factory.setReadTimeout(read);
    return RestClient.builder().requestFactory(factory).build();
  }
}
