/** Pages and the download of documents. */
package org.sojourn.documents.web;
