package snippets.httpkeepalivedisabled.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.services.s3.model.GetObjectRequest;

/** Other headers, and other values. */
public final class OtherHeaders {

  public ClientConfiguration settings(GetObjectRequest request, String connection) {
    request.putCustomRequestHeader("Connection", connection);
    request.putCustomRequestHeader("Accept", "close");
    return new ClientConfiguration().withHeader("Connection", "keep-alive");
  }
}
