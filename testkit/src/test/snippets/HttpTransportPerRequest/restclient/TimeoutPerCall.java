package snippets.httptransportperrequest.restclient;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** For a timeout of its own, each call gets a client of its own. */
public final class TimeoutPerCall {

  private final RestClient client = RestClient.create("http://stock");

  public void put(String text, Duration timeout) {
    JdkClientHttpRequestFactory factory =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(timeout).build());
    factory.setReadTimeout(timeout);
    RestClient.Builder builder = client.mutate();
    // BUG: Diagnostic contains: [HttpTransportPerRequest]
    builder.requestFactory(factory);
    builder.build().put().body(text).retrieve().toBodilessEntity();
  }
}
