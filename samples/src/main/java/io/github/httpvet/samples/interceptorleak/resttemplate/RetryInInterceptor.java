package io.github.httpvet.samples.interceptorleak.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/**
 * An interceptor that asks again leaves the first response open: when the 5 connections for a host
 * are taken, the next call waits for one.
 */
@Situation(rule = "HttpInterceptorLeak", client = "resttemplate")
public final class RetryInInterceptor {

  private final RestTemplate template =
      new RestTemplate(new HttpComponentsClientHttpRequestFactory());

  @Bad(
      calls = 8,
      expect = {"returned = 4", "connections = 5", "client ESTABLISHED = 5"})
  public String retryOverOpenResponse(Peer peer) {
    ClientHttpRequestInterceptor retry =
        (request, body, execution) -> {
          // BUG: HttpInterceptorLeak
          ClientHttpResponse response = execution.execute(request, body);
          if (isStale(response)) {
            return execution.execute(request, body);
          }
          return response;
        };
    template.setInterceptors(List.of(retry));
    return template.getForObject(peer.large(), String.class);
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "connections = 1", "requests = 16"})
  public String closedBeforeRetry(Peer peer) {
    ClientHttpRequestInterceptor retry =
        (request, body, execution) -> {
          ClientHttpResponse response = execution.execute(request, body);
          if (isStale(response)) {
            response.close();
            return execution.execute(request, body);
          }
          return response;
        };
    template.setInterceptors(List.of(retry));
    return template.getForObject(peer.large(), String.class);
  }

  /** Here all are. */
  private static boolean isStale(ClientHttpResponse response) {
    return response.getHeaders().getETag() == null;
  }
}
