package io.github.httpvet.samples.retryunbounded.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestTemplate;

/**
 * An interceptor that goes on until the answer is good asks as often as the server is in trouble.
 */
@Situation(rule = "HttpRetryUnbounded", client = "resttemplate")
public final class InterceptorUntilSuccess {

  private final RestTemplate template = new RestTemplate();

  @Bad(
      calls = 1,
      expect = {"returned = 1", "failed = 0", "requests = 101"})
  public String untilSuccess(Peer peer) {
    ClientHttpRequestInterceptor retry =
        (request, body, execution) -> {
          ClientHttpResponse response = execution.execute(request, body);
          // BUG: HttpRetryUnbounded
          while (response.getStatusCode().isError()) {
            response.close();
            response = execution.execute(request, body);
          }
          return response;
        };
    template.setInterceptors(List.of(retry));
    return template.getForObject(peer.unavailableFor(100), String.class);
  }

  @Good(
      calls = 1,
      expect = {"returned = 1", "failed RestClientException = 1", "requests = 3"})
  public String threeTimes(Peer peer) {
    ClientHttpRequestInterceptor retry =
        (request, body, execution) -> {
          ClientHttpResponse response = execution.execute(request, body);
          for (int attempt = 1; attempt < 3 && response.getStatusCode().isError(); attempt++) {
            response.close();
            response = execution.execute(request, body);
          }
          return response;
        };
    template.setInterceptors(List.of(retry));
    return template.getForObject(peer.unavailableFor(100), String.class);
  }
}
