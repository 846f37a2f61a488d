package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.transfer.TransferManager;
import com.amazonaws.services.s3.transfer.TransferManagerBuilder;
import java.io.File;

/** The manager of transfers has the connections of the client. */
public final class TransfersOfSharedClient {

  private final AmazonS3 s3;

  public TransfersOfSharedClient(AmazonS3 s3) {
    this.s3 = s3;
  }

  public void put(String bucket, String key, File file) throws InterruptedException {
    TransferManager transfers = TransferManagerBuilder.standard().withS3Client(s3).build();
    transfers.upload(bucket, key, file).waitForCompletion();
    transfers.shutdownNow(false);
  }
}
