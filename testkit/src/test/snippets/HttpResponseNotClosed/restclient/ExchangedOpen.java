package snippets.httpresponsenotclosed.restclient;

import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** The response is left to its caller, who looks at the status only. */
public final class ExchangedOpen {

  public boolean exists(RestClient client, String address) throws IOException {
    ClientHttpResponse response =
        // BUG: Diagnostic contains: [HttpResponseNotClosed]
        client.get().uri(address).exchange((request, answer) -> answer, false);
    return response.getStatusCode().is2xxSuccessful();
  }
}
