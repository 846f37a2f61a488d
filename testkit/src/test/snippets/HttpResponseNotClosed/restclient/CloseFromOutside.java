package snippets.httpresponsenotclosed.restclient;

import java.io.IOException;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/** Who closes is not known here. */
public final class CloseFromOutside {

  public boolean exists(RestClient client, String address, boolean close) throws IOException {
    ClientHttpResponse response =
        client.get().uri(address).exchange((request, answer) -> answer, close);
    return response.getStatusCode().is2xxSuccessful();
  }
}
