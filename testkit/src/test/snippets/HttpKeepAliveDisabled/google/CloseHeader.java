package snippets.httpkeepalivedisabled.google;

import com.google.api.client.http.HttpRequest;

/** A header of the request. */
public final class CloseHeader {

  public void prepare(HttpRequest request) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    request.getHeaders().set("Connection", "close");
  }
}
