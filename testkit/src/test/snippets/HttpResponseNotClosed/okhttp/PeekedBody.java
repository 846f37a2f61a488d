package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;

/** A look at the whole body has read it. */
public final class PeekedBody {

  public String whole(Call call) throws IOException {
    Response response = call.execute();
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    return response.peekBody(Long.MAX_VALUE).string();
  }
}
