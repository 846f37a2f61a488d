package snippets.httpkeepalivedisabled.okhttp;

import java.util.function.Consumer;
import okhttp3.Request;

/** Calls that something hangs on: a branch, the result of a function, a count. */
public final class NotAlone {

  private int prepared;

  public Request branch(Request.Builder builder, boolean anew) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    Request request = (anew ? new Request.Builder() : builder).header("Connection", "close").build();
    prepared++;
    return request;
  }

  public Consumer<Request.Builder> preparer() {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    return builder -> builder.header("Connection", "close");
  }

  public int prepared() {
    return prepared;
  }
}
