package snippets.httptimeoutmissing.restclient;

import java.util.function.Consumer;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A customizer may put another factory in. */
public final class Customized {

  private final RestClient client;

  public Customized(Consumer<RestClient.Builder> customizer) {
    RestClient.Builder builder =
        RestClient.builder().requestFactory(new SimpleClientHttpRequestFactory());
    customizer.accept(builder);
    client = builder.build();
  }

  public String get(String path) {
    return client.get().uri(path).retrieve().body(String.class);
  }
}
