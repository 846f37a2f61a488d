package io.github.httpvet.samples.interceptorleak.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/**
 * The first of two responses of an interceptor keeps its connection: a pool of 5 is soon used up.
 */
@Situation(rule = "HttpInterceptorLeak", client = "resttemplate")
public final class ExecutesTwice {

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
      calls = 8,
      expect = {"returned = 4", "requests = 9", "client ESTABLISHED = 5"})
  public String firstLeftOpen(Peer peer) {
    return leaking.getForObject(peer.missing(), String.class);
  }

  @Good(
      calls = 8,
      expect = {"returned = 8", "requests = 16", "client ESTABLISHED = 1"})
  public String firstClosed(Peer peer) {
    return closing.getForObject(peer.missing(), String.class);
  }

  private static RestTemplate with(ClientHttpRequestInterceptor interceptor) {
    RestTemplate template = new RestTemplate(new HttpComponentsClientHttpRequestFactory());
    template.getInterceptors().add(interceptor);
    return template;
  }
}
