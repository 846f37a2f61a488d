package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.transfer.TransferManager;
import com.amazonaws.services.s3.transfer.TransferManagerBuilder;
import java.io.File;

/** A manager of transfers has a client and threads of its own. */
public final class TransferManagerPerFile {

  public void put(String bucket, String key, File file) throws InterruptedException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    TransferManager transfers = TransferManagerBuilder.standard().build();
    transfers.upload(bucket, key, file).waitForCompletion();
    transfers.shutdownNow();
  }
}
