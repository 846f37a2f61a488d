package snippets.httpinterceptorleak.restclient;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** A lambda that goes on again. */
public final class LambdaRetries {

  public RestClient client(ClientHttpRequestFactory factory) {
    return RestClient.builder()
        .requestFactory(factory)
        .requestInterceptor(
            (request, body, execution) -> {
              // BUG: Diagnostic contains: [HttpInterceptorLeak]
              ClientHttpResponse response = execution.execute(request, body);
              return response.getStatusCode().value() == 401
                  ? execution.execute(request, body)
                  : response;
            })
        .build();
  }
}
