package snippets.httpinterceptorleak.restclient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** The answer that tells that nothing is left is lost when it throws. */
@Configuration
public class LimitChecked {

  @Bean
  public RestClient client() {
    return RestClient.builder()
        .requestInterceptor(
            (request, body, execution) -> {
              // BUG: Diagnostic contains: [HttpInterceptorLeak]
              ClientHttpResponse response = execution.execute(request, body);
              String left = response.getHeaders().getFirst("X-RateLimit-Remaining");
              if ("0".equals(left)) {
                throw new IllegalStateException("no more calls to " + request.getURI());
              }
              return response;
            })
        .build();
  }
}
