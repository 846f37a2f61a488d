package snippets.httpresponsenotclosed.feign;

import feign.Response;

/** Not a request: the response is kept by what gives it. */
public final class ResponseOfOwnMethod {

  interface Exchange {
    Response response();
  }

  public int status(Exchange exchange) {
    Response response = exchange.response();
    return response.status();
  }
}
