package snippets.httpkeepalivedisabled.aws1;

import com.amazonaws.ClientConfiguration;

/** A header of each request. */
public final class CloseHeader {

  public ClientConfiguration settings() {
    return new ClientConfiguration()
        .withSocketTimeout(5_000)
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        .withHeader("Connection", "close");
  }
}
