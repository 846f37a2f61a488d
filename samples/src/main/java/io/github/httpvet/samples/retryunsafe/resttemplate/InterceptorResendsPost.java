package io.github.httpvet.samples.retryunsafe.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestTemplate;

/** An interceptor that goes on again after a bad status sends a POST as often as a GET. */
@Situation(rule = "HttpRetryUnsafe", client = "resttemplate")
public final class InterceptorResendsPost {

  private final RestTemplate template = new RestTemplate();

  @Bad(
      calls = 1,
      expect = {"requests POST = 3", "failed RestClientException = 1"})
  public String anyMethod(Peer peer) {
    ClientHttpRequestInterceptor retry =
        (request, body, execution) -> {
          ClientHttpResponse response = execution.execute(request, body);
          for (int attempt = 1; attempt < 3 && response.getStatusCode().isError(); attempt++) {
            response.close();
            // BUG: HttpRetryUnsafe
            response = execution.execute(request, body);
          }
          return response;
        };
    template.setInterceptors(List.of(retry));
    return template.postForObject(peer.unavailable(1), "pay", String.class);
  }

  @Good(
      calls = 1,
      expect = {"requests POST = 1", "failed RestClientException = 1"})
  public String readsOnly(Peer peer) {
    ClientHttpRequestInterceptor retry =
        (request, body, execution) -> {
          ClientHttpResponse response = execution.execute(request, body);
          boolean reads = request.getMethod() == HttpMethod.GET;
          for (int attempt = 1;
              reads && attempt < 3 && response.getStatusCode().isError();
              attempt++) {
            response.close();
            response = execution.execute(request, body);
          }
          return response;
        };
    template.setInterceptors(List.of(retry));
    return template.postForObject(peer.unavailable(1), "pay", String.class);
  }
}
