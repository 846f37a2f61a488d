package snippets.httpinterceptorleak.restclient;

import java.io.IOException;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** Whatever comes is returned; the time is taken in a finally that throws nothing. */
@Configuration
public class TimedAndReturned {

  private final LongAdder millis = new LongAdder();

  @Bean
  public RestClient client() {
    return RestClient.builder().requestInterceptor(this::timed).build();
  }

  private ClientHttpResponse timed(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    long start = System.nanoTime();
    ClientHttpResponse response = null;
    try {
      response = execution.execute(request, body);
      return response;
    } finally {
      millis.add((System.nanoTime() - start) / 1_000_000);
      if (response == null) {
        System.err.println("no answer of " + request.getURI());
      }
    }
  }
}
