package snippets.httpresponsenotclosed.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/** Hands the response on. */
public final class DelegatingClient implements Client {

  private final Client delegate;

  public DelegatingClient(Client delegate) {
    this.delegate = delegate;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    Response response = delegate.execute(request, options);
    if (response.status() == 200) {
      return response;
    }
    return response.toBuilder().reason("refused").build();
  }
}
