package snippets.httpkeepalivedisabled.jaxrsjavax;

import javax.ws.rs.client.Invocation;
import javax.ws.rs.client.WebTarget;

/** On the builder of a request. */
public final class HeaderOnBuilder {

  public Invocation build(WebTarget target) {
    Invocation.Builder request = target.request("application/json");
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    request.header("Connection", "close");
    return request.buildGet();
  }
}
