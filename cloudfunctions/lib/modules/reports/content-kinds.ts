import type { CheckState } from '@/shared/domain/moderation/check-state'
import { removeFiles } from '../../adapters/storage'
import type { CheckedText } from '../../kernel/moderation/checked-text'
import type { ContentItem, ContentKind } from '../../kernel/moderation/content-kind'
import type { Viewer } from '../../kernel/subject'
import { judgePhoto } from './checks/judge-photo'
import type { EventDocument, Media, ReportDocument } from './report-document'
import { isStaff, toSubject } from './report-subject'
import { findEventById, findReport, setEventCheck, setPartCheck, setPhotoCheckByDigest, setPhotoErased, updateReport } from './reports.store'

/** A held part is known to its author and to those who work on the report; the report itself to whoever sees it. */
function itemOf(report: ReportDocument, authorId: string, texts: (CheckedText | null | undefined)[], media: readonly Media[]): ContentItem {
  return {
    authorId,
    placeCode: report.communityCode,
    subject: { type: 'report', id: report._id },
    texts: texts.flatMap((text) => (text ? [text.text] : [])),
    fileIds: media.filter((photo) => photo.erasedAt === null).map((photo) => photo.fileId),
    isVisibleTo: (viewer: Viewer) => viewer.personId === authorId || isStaff(report, viewer),
  }
}

const whole: ContentKind = {
  name: 'report',
  isPhoto: false,
  isFlaggable: true,
  async load(id) {
    const report = await findReport(id)
    if (!report) return null
    const { isVisibleTo } = toSubject(report)
    return { ...itemOf(report, report.reporterId, [report.landmark, report.note], report.before), isVisibleTo }
  },
  show: (id) => setHidden(id, false),
  cover: (id) => setHidden(id, true),
}

async function setHidden(id: string, isHidden: boolean): Promise<void> {
  await updateReport(id, {}, { set: { isHidden } })
}

function words(name: string, fields: readonly string[], textsOf: (report: ReportDocument) => (CheckedText | null | undefined)[]): ContentKind {
  const settle = async (id: string, check: CheckState) => {
    await Promise.all(fields.map((field) => setPartCheck(id, field, check)))
  }
  return {
    name,
    isPhoto: false,
    isFlaggable: false,
    async load(id) {
      const report = await findReport(id)
      return report ? itemOf(report, report.reporterId, textsOf(report), []) : null
    },
    show: (id) => settle(id, 'passed'),
    cover: (id) => settle(id, 'refused'),
  }
}

const note: ContentKind = {
  name: 'report-note',
  isPhoto: false,
  isFlaggable: false,
  async load(id) {
    const event: EventDocument | undefined = await findEventById(id)
    if (!event?.personId) return null
    const { personId, communityCode, reportId } = event
    return {
      authorId: personId,
      placeCode: communityCode,
      subject: { type: 'report', id: reportId },
      texts: event.note ? [event.note.text] : [],
      fileIds: [],
      isVisibleTo: (viewer) => viewer.personId === personId || isStaff(event, viewer),
    }
  },
  show: (id) => setEventCheck(id, 'passed'),
  cover: (id) => setEventCheck(id, 'refused'),
}

/** `{reportId}:{first characters of the photo's digest}`: the picture that was judged, wherever it stands in the list. */
const photo: ContentKind = {
  name: 'report-photo',
  isPhoto: true,
  isFlaggable: false,
  async load(id) {
    const [reportId = '', digest = ''] = id.split(':')
    const report = await findReport(reportId)
    const found = report && [...report.before, ...report.after].find((one) => digest && one.sha256.startsWith(digest))
    if (!report || !found) return null
    const authorId = report.before.includes(found) ? report.reporterId : report.handlerId
    return authorId ? itemOf(report, authorId, [], [found]) : null
  },
  show: (id) => settlePhotoById(id, 'passed'),
  cover: (id) => settlePhotoById(id, 'refused'),
  judge: judgePhoto,
  async erase(id, now) {
    for (const { reportId, path, photo: found } of await photosOf(id)) {
      await removeFiles([found.fileId])
      await setPhotoErased(reportId, path, found.sha256, new Date(now))
    }
  },
}

async function settlePhotoById(id: string, check: CheckState): Promise<void> {
  for (const { reportId, path, photo: found } of await photosOf(id)) await setPhotoCheckByDigest(reportId, path, found.sha256, check)
}

/** Where the picture stands, in whichever lists. */
async function photosOf(id: string): Promise<{ reportId: string; path: string; photo: Media }[]> {
  const [reportId = '', digest = ''] = id.split(':')
  const report = await findReport(reportId)
  return (['before', 'after'] as const).flatMap((list) => {
    const index = report?.[list].findIndex((one) => digest && one.sha256.startsWith(digest)) ?? -1
    const found = report?.[list][index]
    return found ? [{ reportId, path: `${list}.${index}`, photo: found }] : []
  })
}

/** What people write and show in a report. */
export const reportContent: readonly ContentKind[] = [
  whole,
  words('report-words', ['landmark', 'note'], ({ landmark, note: said }) => [landmark, said]),
  words('report-rating', ['rating.note'], ({ rating }) => [rating?.note]),
  note,
  photo,
]
