package snippets.httpkeepalivedisabled.aws1;

import com.amazonaws.services.s3.model.GetObjectRequest;

/** A header of one request. */
public final class CloseHeaderOfRequest {

  public GetObjectRequest request(String bucket, String key) {
    GetObjectRequest request = new GetObjectRequest(bucket, key);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    request.putCustomRequestHeader("Connection", "close");
    return request;
  }
}
