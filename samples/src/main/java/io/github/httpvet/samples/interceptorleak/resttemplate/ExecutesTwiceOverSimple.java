package io.github.httpvet.samples.interceptorleak.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestTemplate;

/**
 * The first of two responses of an interceptor keeps its connection until its garbage is collected.
 */
@Situation(rule = "HttpInterceptorLeak", client = "resttemplate")
public final class ExecutesTwiceOverSimple {

  private final RestTemplate leaking =
      with(
          (request, body, execution) -> {
            // BUG: HttpInterceptorLeak
            ClientHttpResponse first = execution.execute(request, body);
            return first.getStatusCode().isError() ? execution.execute(request, body) : first;
          });
  private final RestTemplate closing =
      with(
          (request, body, execution) -> {
            ClientHttpResponse first = execution.execute(request, body);
            if (first.getStatusCode().isError()) {
              first.close();
              return execution.execute(request, body);
            }
            return first;
          });

  @Bad(
      calls = 10,
      expect = {"requests = 20", "client ESTABLISHED = 11"})
  public String firstLeftOpen(Peer peer) {
    return leaking.getForObject(peer.missing(), String.class);
  }

  @Good(
      calls = 10,
      expect = {"requests = 20", "client ESTABLISHED = 1"})
  public String firstClosed(Peer peer) {
    return closing.getForObject(peer.missing(), String.class);
  }

  private static RestTemplate with(ClientHttpRequestInterceptor interceptor) {
    RestTemplate template = new RestTemplate();
    template.getInterceptors().add(interceptor);
    return template;
  }
}
